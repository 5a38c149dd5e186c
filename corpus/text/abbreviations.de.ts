import type { AbbreviationTable } from './abbreviation-table';

/**
 * German abbreviations that are written with a full stop. Within a German sentence no function word has a capital but the
 * polite "Sie" and "Ihr", so `either` serves wherever a clause can end; `inner` is for what needs a complement.
 */
export const germanAbbreviations: AbbreviationTable = {
  title: `
    Dr dr Dres Prof prof Dipl Hr Hrn Frl St Skt Pfr Gebr Msgr Frhr RA RAin
    Mr Mrs Ms Mme Mlle Sgt Capt Lt Col Rev
  `,
  inner: `
    P.S P.P.S gem z.B zB z.Bsp d.h dh d.i vgl cf ca bzw resp sog sogen s.g bez bzgl bezügl betr lt ggü einschl ausschl
    inkl exkl incl excl zzgl zuzügl abzgl insb insbes bspw entspr i.e e.g u.zw u.z uzw o.g o.e s.a
    i.S.d i.S.v i.H.v i.H.d i.V.m i.R.d i.Z.m i.B.a u.d.T u.d.N v.d f.d übers zw ggf ggfs evtl
    v s u o b d a i jd jds jdm jdn jmd jmds jmdm jmdn etw lfd
  `,
  number: `
    Nr Nrn nr Ziff Abs Abschn Absch Bd Bde Bdn Kap Abb Abbn Tab Taf Fig Anm Anl Anh Beil Bl S SS Sp Zl Rn Rdn Rdnr Randnr Rz lit
    Jg Jgg Jahrg Aufl Lfg Tel tel Fax Postf Kto Az Op op Str Bj Best Inv Drs Drucks Vol vol Nos pp p Fn Fußn Lekt Pkt Buchst
    Tz Unterabs Fr Sfr Rs Kr al ebd ebda BGBl ABl GVBl RGBl Rspr Urt Beschl
    Jan Jän Feb Febr Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez
    Joh Matth Mk Lk Apg Röm Kor Gal Eph Kol Thess Hebr Petr Offb Jes Jer Hes Mos Kön Chr
  `,
  counting: `Art art Mo Di Mi Do Sa So no Par Pos Kat Vers Zi Top Tim Sam H max min mind`,
  either: `
    u.a ua u.ä u.ae o.ä o.ae u.dgl u.dergl o.dgl dgl desgl s.o s.u s.d a.a.O aaO a.o i.d.R idR i.A i.V i.R i.Allg i.Zshg i.w.S
    i.e.S i.Ü i.G i.L i.Br i.Allgem z.T z.Tl z.Zt z.Z z.Hd z.Hdn z.K u.U m.E m.W m.W.n m.a.W m.M.n o.J o.O o.V o.N o.B n.b
    n.V k.A k.u.k k.k k.o v.a v.l.n.r v.r.n.l v.H v.T v.Chr n.Chr v.u.Z n.u.Z v.d.Z n.d.Z d.Gr d.Ä d.J d.M h.c mult em e.h e.V e.K eV
    m.b.H a.D a.G a.M a.Rh a.S a.d.D a.d.H d.Red d.Verf ad vs geb gest verh gesch verw gegr begr urspr ehem vorm nachm
    Co Cie Inc Corp Ltd Bros Jr jr Sr sr jun sen Sen ff f Mt Ft
    Mio Mrd Mill Tsd Std Stdn Min Sek Jh Jhd Jhdt Jhs Jahrh Jtsd Ltr Stck Stk Ex Bhf Hbf Pl
    USt Fa Fam Gesellsch Genoss Stiftg Univ univ Inst Hochsch Akad Bibl Gymn Abt Ref Anz
    Ing Mag Kfm Kffr Betriebsw Volksw Päd Psych Inform Phys Chem Math Biol habil phil rer nat jur iur oec theol dent vet med
    Gen Genlt Genmaj Obstlt Hptm Oblt Ltn Uffz Adm Präs Vizepräs Abg Kard Ebf Insp Komm
    Reg Bez Lkr Gde Bgm Vors Stv Stellv stellv Vertr Mitgl Sekr Geschw Gesch Bearb Red Verf Verl Hg Hgg Hrsg hrsg
    U.S U.S.A U.N U.K D.C N.Y L.A E.U q.e.d R.I.P B.A M.A B.Sc M.Sc Ph.D LL.M LL.B N.N p.a c.t s.t
    Zschr Ztschr Zs Ztg Jb Festschr Diss Nachdr Verz Bln Ffm Slg Hl hl sel
    tägl wöchentl mtl monatl jährl stündl gew event evt eigtl eigentl teilw tw überw vorw hauptsächl grundsätzl zus insges
    schriftl mündl telef persönl priv rechtl steuerl vollst unvollst durchschn vermutl wahrscheinl angebl gewöhnl ungef
    dt engl franz frz ital span russ poln tschech türk arab hebr jap chin schweiz österr niederl amerik griech lat röm
    ahd mhd nhd altgr kath evang ev evgl orth luth bayer bayr preuß sächs schwäb nördl südl östl westl nordöstl nordwestl
    südöstl südwestl städt staatl kirchl gesetzl öffentl amtl gerichtl wissensch wirtsch allg allgem versch verschied div sämtl
    einzl techn milit chem mathem geogr geol histor archäol astron psychol philos polit
    Sg Plur Akk Dat Nom Subst Adj Adv Präp Konj Inf Imp Prät ugs umg umgangsspr landsch mundartl veralt scherzh abwert
  `,
  closing: `
    usw usf etc MwSt u.s.w u.s.f u.v.m uvm u.v.a.m uvam u.v.a u.a.m u.dgl.m u.ä.m
    km qkm cm qcm mm qm ccm dm hm kg mg dkg ml dl cl kb mb gb hmm psst pst brr grr
  `,
};
