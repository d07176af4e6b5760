/** Abbreviations of German news prose, written without their full stop. */
export const abbreviations = new Set(
  [
    "a b bzw ca d dgl Dr Dipl e etc evtl f ff geb gegr gen ggf Hrsg i Ing inkl insb Jh jun kath Kl Lt lt",
    "m max mind Mio Mrd Mr Mrs Ms Nr o Obj Prof rd red s S sen sog St staatl Std Str stv Tel tgl u usw v vgl Vors",
    "vs z zit zzgl Bez Bgm Hl Mag Wr Anm Abs Art Bd Bf Gen Kap Maj Hptm Univ Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez",
  ]
    .join(" ")
    .split(" "),
);

/** Of these, the ones a sentence can end with. */
export const finalAbbreviations = new Set(["usw", "etc", "a", "dgl", "Mio", "Mrd", "ff", "f"]);

/** Words that seldom follow an ordinal with a capital and often begin a sentence. */
export const sentenceStarters = new Set(
  [
    "Der Die Das Des Dem Den Ein Eine Einer Er Sie Es Wir Ich Man Wer Was Wie Wo Wann Warum In Im Am An Auf Aus Bei Beim Mit Nach Von Vom Vor Zu Zum Zur",
    "Seit Bis Ab Auch Aber Doch Denn Da Dabei Dort Damit Dann Danach Dies Diese Dieser Dieses Für Gegen Ob Obwohl Und Nun So Schon Um Unter Während Weil Wenn Nachdem",
  ]
    .join(" ")
    .split(" "),
);
