import type { AbbreviationTable } from './abbreviation-table';

/** German abbreviations that are written with a full stop. */
export const germanAbbreviations: AbbreviationTable = {
  title: `
    dr dres prof dipl ing dipl-ing dr-ing mag bacc lic stud cand dent med.dent med.vet rer rer.nat phil jur iur theol hc h.c
    hr hrn fr frl mr mrs ms mme mlle st sankt-st pfr pfn pater-p fam gebr geschw kfm
    gen genlt genmaj oberst-lt obstlt obstltn hptm lt oblt ltn uffz fw kpt korvkpt adm gouv sen abg min.präs minpräs
    präs vizepräs kard ebf bf bischf hl hll sel ehrw msgr mgr exz
    ra rain ri staatsanw priv.-doz priv-doz pd.dr ao.prof o.prof univ.-prof univ-prof em
    dir gen.-dir gendir insp komm reg.-rat regrat min.-rat minrat obreg dkfm dipl.-ing dipl.-kfm dipl.-psych dipl.-biol
    dipl.-phys dipl.-chem dipl.-math dipl.-inform dipl.-päd dipl.-soz dipl.-volksw dipl.-betriebsw habil frhr rr
  `,
  inner: `
    z.b zb d.h dh vgl ca bzw bez sog sogen kath ev evang evgl röm griech lat dt deutschspr engl franz frz ital span port
    russ poln tschech türk arab hebr jap chin schweiz österr bayer bayr sächs preuß holländ niederl amerik am.engl
    ahd mhd nhd fnhd nd-dt südd nordd norddt süddt ostdt westdt altgr neugr
    s.o.g i.d.r idr i.allg i.allgem i.e i.w.s i.e.s i.s i.s.d i.s.v i.v.m i.h.v i.h.d i.zshg i.bes i.b insb insbes bes
    i.a i.auftr i.v i.vertr i.r i.z i.z.m i.verb i.m i.ü i.d.s i.g i.j i.n
    m.e m.w m.w.n m.a.w m.h m.hilfe m.ä mind max maxim min.maximal mindest
    o.g o.e o.gen u.g u.u u.z u.zw uzw u.a.m.e u.d.t u.v.a u.e u.ö
    z.t z.tl z.z z.zt z.hd z.hdn z.h z.st z.bsp zb.sp zzgl zuzügl abzgl inkl exkl einschl ausschl ausschließl einschließl
    bspw beispielsw vorm nachm ehem ehm ehemal früh.er frühest frühestm geb gest verh gesch verw verst led get begr gegr ges
    zus zusamm zw zwisch gem gemäß.d gemeins gez i.o lt.ut lt.er lfd laufd allg allgem alem vorl wiss wirtsch polit
    rel relig mus mil milit techn mech elektr elektron chem phys biol math geogr geol hist histor archäol astron
    med jurist juris psychol soz soziol päd philos philol theolog kirchl staatl städt amtl gerichtl gesetzl
    öff öffentl priv privat.e pers persönl ges.lich mündl schriftl tel.isch telef tägl wöchentl monatl jährl vierteljährl stündl
    durchschn durchschnittl ungef urspr ursprüngl eigtl eigentl angebl vermutl wahrsch wahrscheinl mögl möglw möglicherw
    evtl event ev.tl ggf ggfs gegebenenf notf erforderl erforderlichenf grds grdsl grundsätzl
    gew gewöhnl gelegentl hauptsächl hpts hptsächl vors vornehml vorw vorwieg überw überwieg teilw tw tlw zeitw
    versch verschied div entspr entsprech sämtl einzl einz übl unterschiedl unterh oberh innerh außerh
    betr betreff bzgl bezügl hins hinsichtl angeh angef aufgef genannt.en o.ä.e od o.d resp u vs versus.
    nördl südl östl westl nordöstl nordwestl südöstl südwestl zentr mittl ob.e unt.e
    verantw zust zuständ gepl kompl einger ausgest ausgel übers übertr hrsg hg hgg red bearb ill illustr erl erg erw verb verm
    vollst unvollst unveränd neubearb überarb durchges abgek abk abkz ugs umg umgangsspr landsch mundartl scherzh abwert
    veralt veraltet.er fachspr poet dicht geh bildungsspr jmd jmdm jmdn jmds jd jdm jdn jds etw sb adj adv akk dat nom.in subst
    konj präp pron refl trans intr unpers sing plur mask fem neutr präs.ens prät perf plusq part inf imp
    insges o.b.d.a obda m.b.h mbh e.v.i e.g s.g k.u.k k.k k.u k.und a.d a.m a.i a.o a.a a.s a.b b.z b.a v.a v.l v.r v.d
    v.u v.i.s.d.p v.h d.i d.s d.j d.ä d.gr d.o d.m d.r n.a n.b f.d f.i f.e p.p ppa p.a.a s.u.a s.a s.o.b s.e c.t s.t
    r.k röm.-kath röm-kath ev.-luth ev-luth evang.-luth griech.-orth griech-orth evang-luth
    fernmündl telefon.isch rechtl steuerl staatsbürgerl nat natürl internat intern.at national.er europ
    pharm landw forstw handw kaufm städtebaul baul dgl.en sonst.ig zit zitiert.nach f.ü w.o wg weg.en weibl männl ww
    einstw ehel unehel led.ig verpfl versp zul zulässig.e zwecks.
  `,
  number: `
    nr nrn no num ziff art abs abschn absch bd bde bdn kap kapp abb abbn tab taf tafn fig anm anl anh beil bl blatt.nr s ss sp
    seit.e zeil zl z rn rdnr rdn rz randnr rdziff tz lit buchst bst hs ms.nr jg jgg jahrg h heft.nr ausg aufl lfg lief
    tel telef-nr tel.-nr fax mobil-tel hausnr haus-nr pf postf plz kto kto-nr konto-nr blz az aktz akt.z reg.-nr inv.-nr
    inv kat kat.-nr best.-nr bestell-nr art.-nr artikel-nr id-nr lfd.nr lfd.-nr ust-id-nr steuer-nr vers v strophe.nr § par
    op bwv.nr kv.nr pos top.nr tgb str-nr raum-nr zi zimmer-nr whg etg geb.nr geb-nr bj baujahr-nr
    jan jän feb febr mrz mär apr jun jul aug sep sept okt nov dez
    mo di mi do fr.tag sa so.tag
    ca.. mind.. max.. min.. um.ca art-nr bgbl abl gbl gvbl bundesgesetzbl drs drucks bt-drs br-drs
    usd.nr eur.nr fr sfr dm.nr rs rspr urt v.chr.nr ebd ebda ders dies.elbe vgl.s gl gln theor lehrs bsp
    lekt übg aufg fn fußn
  `,
  either: `
    u.a u.a.m ua u.ä u.ae u.dgl u.dergl o.ä o.dgl o.a s.o s.u s.d s.i a.a.o aao a.o.o ebd.a i.r.d co cie inc corp ltd jr sr sen.ior jun.ior
    str pl allee.str straß-nr bhf hbf bf ffm frankf bln hbg mchn stgt hann a.m a.d.d o.o o.j o.v o.n o.s o.p ff f n.chr v.chr
    n.c v.c n.u.z v.u.z u.z jh jhd jhdt jhs jahrh jht mio mrd bio tsd std stdn stde min sek sec monat.s mon jr.l tgl wö
    v.h v.t proz pct zt kl grp gr abt ref sekr verw.altg dez.ernat fa fam.ilie fam gesellsch gen.ossensch genoss stiftg
    univ inst hochsch akad bibl arch mus.eum gymn realsch grundsch volkssch ges.m.b.h gesmbh ges.mbh m.b.h e.v e.g.m.b.h e.k
    e.kfm u.s u.s.a usa.. u.n u.k e.u d.c u.d.s.s.r d.d.r b.r.d n.y l.a p.s ps p.p.s q.e.d r.i.p m.a b.a b.sc m.sc ph.d ll.m ll.b
    m.ed b.ed mag.art m.d d.phil lic.iur lic.phil mr.jur n.n nn x.y n.t a.t nt at lk mt joh matth mk luk apg röm.er kor gal eph
    kol thess tim hebr.äer petr offb ps.alm jes jer hes dan.iel mos sam kön chr.onik gen.esis ex lev num.eri dtn
    tgl.ich wtl mtl jhrl vj hj wj gj kj k.o o.k ok a.u q.m qm cm mm km kg m.ü.m m.ü.nn m.ü.d.m ü.d.m ü.m ü.nn ü.nhn m.s.n.m
    gr.b kl.b anz anzahl.d verk eink zust.ell bearb.tg mitgl teiln vertr vors.itz stv stellv beauftr beisp
    verz reg.ister gloss lit.eratur bibliogr biogr autobiogr ztschr zschr zs ztg wschr mschr jb jahrb festschr diss habil.schr ms mss
    typoskr faks repr nachdr neuausg sonderdr vlg verl druck.erei buchh antiqu
    bzgl.ch temp geschw.igk vol gew.icht lg br hö dm pfg pf ct rp kr schill öS öst sfr.anken
    mobil bürg gde gem.einde kr.eis lkr reg.-bez regbez prov kt kanton.s bez abt.eilg
    dgl desgl do. rd rda l li re r v.li v.re von.li n.li m.re s.v s.l sc resp.ektive
    nom gen.itiv sg plur. pl.ural
    c.d.u s.p.d f.d.p g.m.b.h a.g k.g o.h.g b.g.b st.g.b
    nördl.breite n.br s.br ö.l w.l östl.l westl.l
    leg dok komm.issar ausb fortb prakt prax
  `,
  closing: `usw usf etc u.s.w u.s.f u.v.m uvm u.v.a.m uvam ff.usw u.a.m u.dgl.m udgl u.dgl.mehr o.ähnl u.ähnl am a.m.. p.m et.al et.c`,
};
