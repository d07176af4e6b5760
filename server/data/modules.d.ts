declare module "cldr:*" {
  interface Widths {
    readonly wide: readonly string[];
    readonly abbreviated: readonly string[];
  }
  /** January first. */
  export const months: Widths;
  /** Monday first. */
  export const weekdays: Widths;
  /** By ISO 3166-1 alpha-2 code: the standard name, then CLDR's short and variant names. */
  export const territories: Readonly<Record<string, readonly string[]>>;
}

declare module "*.catalogue.json" {
  const text: string;
  export default text;
}

declare module "*.schema.json" {
  interface SchemaError {
    readonly instancePath: string;
    readonly message?: string;
  }
  export const validate: {
    (value: unknown): boolean;
    errors?: readonly SchemaError[] | null;
  };
}

/** Version of the package, put in by the build. */
declare const LAGEBILD_VERSION: string;
