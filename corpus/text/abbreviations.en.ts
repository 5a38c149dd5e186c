import type { AbbreviationTable } from './abbreviation-table';

/** English abbreviations that are written with a full stop. */
export const englishAbbreviations: AbbreviationTable = {
  title: `
    Mr mr Mrs mrs Ms ms Mx Messrs Mme Mlle Dr dr Drs Prof prof Profs Asst Assoc Rev Revd Fr Rt
    Gov Govs Sen Sens Rep Reps Gen Gens Lt Ltc Col Cols Maj Capt Cmdr Cdr Sgt Sgts Cpl Pvt Pfc Adm Brig Commdr Pres Hon Supt Insp
    Det Atty Attys Amb Chanc Bro Msgr Mons Ven Cllr Hr Sra Srta Herr Dist
    Lt.Col Lt.Gen Maj.Gen Brig.Gen Lt.Cmdr Lt.Gov Sgt.Maj Rt.Hon
  `,
  inner: `
    P.S P.P.S e.g eg i.e ie viz cf vs v ca approx esp espec incl excl resp f.e a.k.a i.q s.v q.v w.r.t re aet attrib orig prob usu freq specif
    eds trans transl abbr
  `,
  number: `
    nr num p pp pg pgs para paras sec secs chap chaps chs vol vols Ch Chs eqn eqs ver vers edn ed iss suppl append cl subsec
    subpara sched tel fax ext apt bldg rte hwy al ibid loc.cit op.cit cit Rs
    Jan Feb Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri
    ll nn est Lev Deut Matt
  `,
  counting: `
    no No nos Nos n° N° art arts fig figs eq ex exs exh app appx tab tbl par pars op ref refs reg regs cap caps stat tit ser cat cats ch
    bk bks pt pts pl pls sect sects unit lev l ln n c b d r fl h box sun Sun Sat sat mar Mar max min avg rm flr ste u
    ft lb lbs oz yd yds hr hrs mins
  `,
  either: `
    Inc inc Corp corp Co co Cos Ltd ltd Plc Bros bros Assn Dept dept Depts Univ univ Inst Acad Hosp Mfg Mgmt mgmt govt Govt Natl Intl
    Jr jr Sr sr Esq ret St st Mt mt Mts Ft Pt Ste Ave ave Av Blvd blvd Rd rd Ln Sq sq Ct Cir Hwy Pkwy Pl Ter Expy Bldg Twp
    B.A M.A B.S M.S B.Sc M.Sc Ph.D PhD D.Phil M.Phil M.D D.D.S D.V.M J.D LL.B LL.M LL.D M.B.A R.N M.P
    U.S U.S.A U.K U.N E.U U.S.S.R U.A.E D.C P.R.C N.Y N.J L.A D.R.C N.Z N.C S.C N.D S.D N.H N.M R.I W.Va B.C N.S N.B
    A.D B.C.E C.E A.C B.P R.I.P q.e.d I.D O.K T.V P.O V.I.P et.seq anon
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash
    Wis Wyo Ont Que Alta Sask
    tbsp tsp qty acct recd pkg misc adj adv prep conj sing plur fem neut masc dist admin exec econ hist biol chem
    Fed Civ Crim Supp App Proc Sci Chem Biol Phys Lett Bull Ann Engl Med Soc Math Comput Psychol Rel Lib Mus Coll
    Eng Ger Ital Span Russ Gk Lat Chin Jap Brit Amer
  `,
  closing: `
    etc a.m p.m am pm e.s.t g.m.t km kg cm mm ml mg mph rpm kw mb gb kb tv pc dvd cd hmm pfft psst
    shh brr grr tsk
  `,
};
