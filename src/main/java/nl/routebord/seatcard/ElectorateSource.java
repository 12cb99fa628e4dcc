package nl.routebord.seatcard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.WorkshopId;
import org.springframework.stereotype.Component;

/** Reads who may have a say; topic {@code electorate}, id = workshop. Single cards are for the desk only. */
@Component
class ElectorateSource implements Source {

    private final Electorate electorate;
    private final Cards cards;

    ElectorateSource(Electorate electorate, Cards cards) {
        this.electorate = electorate;
        this.cards = cards;
    }

    @Override
    public String kind() {
        return "electorate";
    }

    @Override
    public ElectorateBoard read(Topic topic, Audience audience) {
        var workshop = new WorkshopId(UUID.fromString(topic.id()));
        var lines = audience == Audience.STAFF ? lines(workshop) : List.<ElectorateBoard.Line>of();
        return new ElectorateBoard(electorate.of(workshop), electorate.isCardsOnly(workshop), counted(lines), lines);
    }

    private List<ElectorateBoard.Line> lines(WorkshopId workshop) {
        return cards.of(workshop).stream()
                .map(card -> new ElectorateBoard.Line(card.number(), card.pile(), card.state()))
                .toList();
    }

    private static List<ElectorateBoard.PileCount> counted(List<ElectorateBoard.Line> lines) {
        var piles = lines.stream()
                .collect(Collectors.groupingBy(ElectorateBoard.Line::pile, LinkedHashMap::new, Collectors.toList()));
        return piles.entrySet().stream()
                .map(pile -> new ElectorateBoard.PileCount(
                        pile.getKey(),
                        in(pile.getValue(), CardState.UNUSED),
                        in(pile.getValue(), CardState.PHONE) + in(pile.getValue(), CardState.PAPER),
                        in(pile.getValue(), CardState.REVOKED)))
                .toList();
    }

    private static int in(List<ElectorateBoard.Line> lines, CardState state) {
        return (int) lines.stream().filter(line -> line.state() == state).count();
    }
}
