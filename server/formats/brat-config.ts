/** `annotation.conf`: what brat has to be told of the types and attributes that `toBrat` writes; else it shows each as an error. */
export const BRAT_CONFIG = `[entities]
Person
State
Organisation
Weapon
Date
Place

[relations]

[events]

[attributes]
Derived\tArg:<ENTITY>
Part\tArg:<ENTITY>
Timex\tArg:<ENTITY>, Value:DATE|TIME|DURATION|SET
`;
