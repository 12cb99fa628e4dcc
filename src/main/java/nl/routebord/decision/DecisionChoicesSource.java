package nl.routebord.decision;

import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.TrajectId;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Groups;
import org.springframework.stereotype.Component;

/** What staff can choose from; topic {@code decision-choices}, id = traject. */
@Component
class DecisionChoicesSource implements Source {

    private final DecisionGrounds grounds;
    private static final int HALF_YEAR = 6;

    private final Groups groups;
    private final Clock clock;

    DecisionChoicesSource(DecisionGrounds grounds, Groups groups, Clock clock) {
        this.clock = clock;
        this.grounds = grounds;
        this.groups = groups;
    }

    @Override
    public String kind() {
        return "decision-choices";
    }

    @Override
    public Choices read(Topic topic, Audience audience) {
        if (audience != Audience.STAFF) {
            return Choices.NONE;
        }
        var traject = new TrajectId(UUID.fromString(topic.id()));
        var takers = new ArrayList<String>();
        for (var usual : new String[] {"college", "council", "advisory", "board"}) {
            takers.add(Words.say(Words.DUTCH, "decision.taker." + usual));
        }
        groups.of(traject).stream()
                .map(Groups.Group::name)
                .filter(name -> !takers.contains(name))
                .forEach(takers::add);
        return new Choices(
                takers,
                grounds.items(traject),
                grounds.votes(traject),
                Dates.local(clock.instant()).plusMonths(HALF_YEAR));
    }
}
