import type { AbbreviationTable } from './abbreviation-table';

/** English abbreviations that are written with a full stop. */
export const englishAbbreviations: AbbreviationTable = {
  title: `
    mr mrs ms mx messrs mme mlle mssrs dr drs prof profs asst assoc rev revd fr sr.mary br bro sis hon rt.hon rt
    gen lt col maj capt cmdr cdr comdr cpl sgt pvt pfc adm brig ens commdr spc cpt ltc ltg vadm radm
    lt.col lt.gen maj.gen brig.gen lt.cmdr sgt.maj msgt ssgt tsgt
    pres gov govs sen sens rep reps amb supt insp det sec.gen atty attys asst.prof dist.atty det.sgt
    st ste mt ft mtn m monsig msgr mgr sra srta hr herr.dr don.. ven bl cllr ald
    ph phd.. esq.. dir treas chanc chmn gens cong congr del dep
  `,
  inner: `
    e.g eg i.e ie viz cf vs v ca circa approx appr f.e f.i a.k.a aka esp espec incl excl incl excl resp i.q s.v q.v n.b
    inc.. orig prob poss usu freq gen.. spec specif nat natl intl int'l internat assn. anc attrib
    eds trans transl comp compl abbr abbrev pseud b d fl r ff.. aet
    lat gk fr.. ger ital span port russ heb arab chin jap engl brit amer scot ir am eur
    med tech sci chem biol phys econ hist polit rel mech elec archit
    tel.. ext.. pro.tem c vid w.r.t w/o re q
  `,
  number: `
    no nos n° nº nr num p pp pg pgs par para paras sec secs sect art arts ch chs chap chaps vol vols fig figs eq eqs eqn ex exs exh
    ver vers l ll ln lns col.. n nn fn app appx tab tbl pl pls pt pts bk bks op ed edn iss ser supp suppl cat ref refs
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    ext tel fax rm apt ste. bldg blg flr fl. unit rte rt.. hwy i.. us. max min.. avg est art.no ser.no cat.no box p.o pob
    cap capp stat tit cl cls subsec subpara reg regs sched vs.. v.. lev exod
    §
  `,
  either: `
    inc corp co cos ltd llc plc bros assn assoc.. mfg mfrs dept depts univ inst acad coll hosp admin
    jr sr esq ret msc bsc b.a m.a b.s m.s b.sc m.sc ph.d phd d.phil m.phil m.d d.d.s d.v.m j.d ll.b ll.m ll.d m.b.a r.n m.p m.e.p
    u.s u.s.a u.k u.n e.u u.s.s.r u.a.e d.c p.r.c n.y n.j l.a d.r.c r.o.c n.z u.p n.w n.e s.w s.e
    st.. ave av blvd rd dr.. ln.. sq ct cir hwy.. pkwy pky pl.. ter terr tpke expy fwy trl
    ala alas ariz ark calif cal colo conn del. fla ga ida ill ind kan kans ky la mass md mich minn miss mo mont neb nebr nev
    okla ore oreg pa penn penna tenn tex va vt wash wis wisc wyo w.va n.c s.c n.d s.d n.h n.m r.i ont que alta sask man. b.c n.s n.b.
    a.d b.c.e c.e a.c b.p r.i.p p.s p.p.s q.e.d i.v i.o.u i.q.. o.k t.v r.s.v.p d.o.b a.s.a.p f.y.i d.i.y p.c v.i.p m.o d.j m.c
    k.o t.k.o r&d ibid id loc loc.cit op.cit et.seq seq passim al et.al anon dec'd sing plur masc fem neut adj adv prep conj
    mgmt govt gov't dist div sect. subj syn ant var vars obj anat temp conc
    misc pkg qty amt acct bal cert cont contd cont'd def diff doc docs dup equiv exec gr gal grad hq
    orch org pop prefs prem prev proc prod pub publ rec recd recpt reqd rev.. rpt rsvp secy sep.. soc stn sub supvr supv
    sys tbsp tsp var. veg vet vocab w.c wkly wt yr.. zool
    mts ft.. is isl isls pen r.. riv pk cem cr crk ctr ctrs cty vill twp
  `,
  closing: `
    etc a.m p.m am pm in ins ft... oz lb lbs yd yds mi hr hrs min mins sec.. secs.. yr yrs mo.. mos wk wks mph rpm sq.ft
    est.. e.s.t p.s.t g.m.t e.t btw hp doz kg km cm mm bbl dz gal..
  `,
};
