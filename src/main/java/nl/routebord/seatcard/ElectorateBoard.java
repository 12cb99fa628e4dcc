package nl.routebord.seatcard;

import java.util.List;

/**
 * Who may have a say in an evening, as its screens show it.
 *
 * @param piles how many cards there are of each group and table; empty for the hall
 * @param cards every card by number; empty for the hall
 */
public record ElectorateBoard(Denominators figures, boolean cardsOnly, List<PileCount> piles, List<Line> cards) {

    /** One pile, counted; {@code used} is on a phone or on paper. */
    public record PileCount(Pile pile, int unused, int used, int revoked) {}

    /** One card. Whose it is, nobody is told. */
    public record Line(CardNumber number, Pile pile, CardState state) {}

    /** How many cards of the evening are in one of these states. */
    public int cardsUsed() {
        return piles.stream().mapToInt(PileCount::used).sum();
    }
}
