package nl.routebord.journey;

import java.util.List;
import java.util.Locale;

/** The ways of asking a facilitator can choose from, but the one the evening starts with, and what a room answers. */
enum WayOfAsking {
    POLL("Wat vindt u van deze plannen?", 3),
    CHOICE("Waar beginnen we mee?", 8),
    DOTS("Wat is voor u het belangrijkst?", 6),
    SCORE5("Welk cijfer geeft u?", 3),
    SCORE3("Hoe past dit bij ons?", 4),
    RANKING("Wat komt eerst?", 5),
    CONSENT("Kunt u hiermee verder?", 1);

    private static final List<String> PARTS = List.of(
            "Loket in de wijk: Een vaste plek waar u kunt binnenlopen.",
            "Buurtbus: Hij komt elke week langs.",
            Evening.LONG_NAME + ": " + Evening.LONG_SENTENCE,
            "Bellen: Eén nummer voor alle vragen.",
            "Huisbezoek: Iemand komt bij u langs.",
            "Spreekuur: Elke dinsdag op het gemeentehuis.",
            "Nieuwsbrief: Elke maand in de brievenbus.",
            "Jongerenpanel: Jongeren adviseren de gemeente.");

    private final String question;
    private final int parts;

    WayOfAsking(String question, int parts) {
        this.question = question;
        this.parts = parts;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String question() {
        return question;
    }

    /** One a line, as the facilitator types them. */
    String parts() {
        return String.join("\n", PARTS.subList(0, parts));
    }

    /** Dots or picks per person; empty where the way of asking has none. */
    String most() {
        return this == CHOICE || this == DOTS ? "3" : "";
    }

    /** What somebody gives to a part; empty for nothing. Nearly all groups are divided, so that numbers may be shown. */
    String mark(int person, int part) {
        var turn = person + part;
        return switch (this) {
            case POLL, SCORE3 -> Integer.toString(turn % 5 < 3 ? 0 : turn % 5 - 2);
            case CONSENT -> turn % 7 == 3 ? "1" : turn % 7 == 5 ? "2" : "0";
            case SCORE5 -> Integer.toString(5 - turn % 6);
            case CHOICE -> turn % 8 < 3 ? "1" : "";
            case DOTS -> turn % 6 == 0 ? "2" : turn % 6 == 1 ? "1" : "";
            case RANKING -> "";
        };
    }

    /** Why somebody chose; empty for who says nothing. */
    String reason(int person, int part) {
        if (this == CONSENT && "1".equals(mark(person, part))) {
            return "Wie slecht ter been is, komt hier niet. Zet er een bank en een bel bij.";
        }
        return switch ((person + 3 * part) % 9) {
            case 0 -> "Het is dichtbij en iedereen kent het.";
            case 4 -> person == 4 ? Evening.LONG_TEXT : "Dat hadden we vroeger ook.";
            case 7 -> "Ik mis nog hoe het met vervoer gaat.";
            default -> "";
        };
    }
}
