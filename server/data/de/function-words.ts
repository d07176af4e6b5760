/** Small words that German texts are full of; in lower case. */
export const own =
  "aber als am auch auf aus bei bis das dass daß dem den der deren des dessen die dies diese dieser doch durch ein eine einem einen einer " +
  "eines er es für gegen habe haben hat hatte hatten ich ihm ihn ihr ihre ihren im ist kann kein keine können mehr mit nach nicht noch nun " +
  "nur ob oder ohne schon sei sein seine seinen seiner seit sich sie sind so soll sollen sowie über um und unter vom von vor war waren wegen " +
  "weil wenn werden wie wieder wir wird wurde wurden zu zum zur zwischen";

/**
 * The same of English, French, Spanish, Italian, Portuguese, Dutch, Polish, Turkish, Swedish and Danish, a line each. What is a German word as
 * well is not among them (`in`, `war`, `will`), nor are particles of names (`de`, `van`, `la`).
 */
export const other =
  "the of and to is that it with he she by at this are from have they which you were his their had has but not who would been its about into than for as on be or said " +
  "le les et une un est que qui dans pour sur aux pas ce il elle avec sont leur cette été selon " +
  "una por con para su lo como más pero fue sobre entre también según " +
  "gli che è si sono dei nel nella alla dal più anche ha " +
  "os uma não em ao foi pelo pela mais também são " +
  "het een dat met voor niet zijn naar door ook bij uit maar heeft werd aan deze " +
  "się jest przez który oraz dla że od " +
  "ve bir bu için ile olarak çok daha " +
  "och att det som är på av till inte med har og af ikke fra";
