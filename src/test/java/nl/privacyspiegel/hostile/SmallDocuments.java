package nl.privacyspiegel.hostile;

/** A framework and a quiz with one of everything that has texts. */
final class SmallDocuments {

    static final String FRAMEWORK = """
            schema: 1
            id: hostile
            naam: Proef
            schaal: {minimum: 1, maximum: 10, stap: 1, wegingen: {ja: 100, grotendeels: 67, gedeeltelijk: 33, nee: 0}}
            domeinen:
              - id: d1
                naam: Domein
                vragen:
                  - {id: v1, code: A1, tekst: Is het zo, onderlegging: Daarom.}
              - id: d2
                naam: Ander
                onderdelen:
                  - {id: o1, naam: Deel, vragen: [{id: v2, code: A2, tekst: En dit, onderlegging: Hierom.}]}
            """;

    static final String QUIZ = """
            schema: 1
            id: hostile
            naam: Proef
            onderwerpen:
              - {id: begrippen, naam: Begrippen, advies: Lees dit.}
            vragen:
              - {id: v4, code: V4, soort: enkele-keuze, tekst: Welke, onderwerp: begrippen, domein: beleid,
                 opties: [{id: a, tekst: A, goed: true}, {id: b, tekst: B}, {id: c, tekst: C}, {id: d, tekst: D},
                 {id: e, tekst: E}, {id: f, tekst: F}, {id: g, tekst: G}, {id: h, tekst: H}, {id: i, tekst: I},
                 {id: j, tekst: J}], uitleg: Daarom.}
            """;

    private SmallDocuments() {}
}
