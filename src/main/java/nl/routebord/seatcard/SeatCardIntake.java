package nl.routebord.seatcard;

import java.util.Map;
import java.util.Set;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Fields;
import nl.routebord.road.Intake;
import nl.routebord.shared.Refusal;
import nl.routebord.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The facilitator's acts with cards ({@code seatcard.*}) and with the numbers of people ({@code electorate.*}). */
@Component
class SeatCardIntake implements Intake {

    private final SeatCards cards;
    private final Electorate electorate;

    SeatCardIntake(SeatCards cards, Electorate electorate) {
        this.cards = cards;
        this.electorate = electorate;
    }

    @Override
    public Set<String> commands() {
        return Set.of(
                "seatcard.issue",
                "seatcard.revoke",
                "seatcard.reissue",
                "electorate.only",
                "electorate.heads",
                "electorate.invited");
    }

    @Override
    public Answer take(Scope scope, Command command) {
        var fields = command.fields();
        return switch (command.name()) {
            case "seatcard.issue" ->
                cards.issue(
                        scope,
                        command.id(),
                        amount(fields),
                        fields.values().getOrDefault("group", ""),
                        fields.optional("table", SeatCards.MAX_TABLE, "seatcard.table"));
            case "seatcard.revoke" -> cards.revoke(scope, command.id(), card(fields));
            case "seatcard.reissue" -> cards.reissue(scope, command.id(), card(fields));
            case "electorate.only" ->
                electorate.cardsOnly(
                        scope, command.id(), fields.choice("only", Only.class, "seatcard.only") == Only.ON);
            case "electorate.heads" -> electorate.heads(scope, command.id(), people(fields, "heads"));
            case "electorate.invited" -> electorate.invited(scope, command.id(), people(fields, "invited"));
            default -> throw Refusal.because("road.refused.broken");
        };
    }

    /** The switch as the page names it. */
    private enum Only {
        ON,
        OFF
    }

    private static CardNumber card(Fields fields) {
        return CardNumber.typed(fields.values().getOrDefault("card", ""));
    }

    private static int amount(Fields fields) {
        var typed = number(fields.values().getOrDefault("amount", ""));
        if (typed == null) {
            throw Refusal.because("seatcard.refused.amount", Map.of("max", SeatCards.MAX_AT_ONCE));
        }
        return typed;
    }

    private static @Nullable Integer people(Fields fields, String name) {
        var typed = fields.values().getOrDefault(name, "").strip();
        if (typed.isEmpty()) {
            return null;
        }
        var people = number(typed);
        if (people == null) {
            throw Refusal.because("seatcard.refused.figure", Map.of("max", Electorate.MAX));
        }
        return people;
    }

    /** At most four digits: what is longer is no number of people. */
    private static @Nullable Integer number(String typed) {
        return typed.strip().matches("\\d{1,4}") ? Integer.valueOf(typed.strip()) : null;
    }
}
