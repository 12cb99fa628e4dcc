package nl.routebord.entries;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.road.Answer;
import nl.routebord.road.Command;
import nl.routebord.road.Intake;
import nl.routebord.shared.ActivityId;
import nl.routebord.shared.ParticipantId;
import nl.routebord.shared.Scope;
import nl.routebord.shared.TrajectId;
import nl.routebord.workshop.ActivityView;
import nl.routebord.workshop.Kind;
import nl.routebord.workshop.Recorded;
import org.springframework.stereotype.Component;

/**
 * What a kind with entries declares as its beans, besides its {@link EntryKind} and its panels: the source of its boards, the
 * source of what is one's own, and the intake of its commands.
 */
@Component
public class EntryRoom {

    private final Entries entries;
    private final Shapes shapes;
    private final EntryBoards boards;
    private final EntryMines mines;
    private final EntryOutcome outcome;
    private final EntryCommands commands;
    private final TalkReader talk;
    private final EntryRecord record;

    EntryRoom(
            Entries entries,
            Shapes shapes,
            EntryBoards boards,
            EntryMines mines,
            EntryOutcome outcome,
            EntryCommands commands,
            TalkReader talk,
            EntryRecord record) {
        this.record = record;
        this.talk = talk;
        this.entries = entries;
        this.shapes = shapes;
        this.boards = boards;
        this.mines = mines;
        this.outcome = outcome;
        this.commands = commands;
    }

    /** Reads the boards of this kind as {@link EntryBoard}. */
    public Source boards(String kind) {
        return new Reading(kind, boards::read);
    }

    /** Reads what is one's own on boards of this kind as {@link EntryMine}. */
    public Source mines(String kind) {
        return new Reading(kind + "-mine", (topic, audience) -> mines.read(topic));
    }

    /** Reads what was said in words about the entries of boards of this kind, as {@link EntryTalk}. */
    public Source talk(String kind) {
        return new Reading(
                EntryTalk.topic(kind),
                (topic, audience) -> talk.read(new ActivityId(UUID.fromString(topic.id())), audience));
    }

    /** Takes in the commands of this kind, see {@link EntryCommands}. */
    public Intake intake(String kind) {
        var names = commands.of(kind);
        return new Intake() {
            @Override
            public Set<String> commands() {
                return names;
            }

            @Override
            public Set<String> bringsIn() {
                return EntryCommands.bringingIn(kind);
            }

            @Override
            public Answer take(Scope scope, Command command) {
                return commands.take(scope, command);
            }
        };
    }

    List<EntryId> prepare(ActivityView activity, Shape shape, List<Map<String, String>> start) {
        shapes.set(activity, shape);
        return start.stream().map(values -> entries.preset(activity, values)).toList();
    }

    List<Kind.Mine> mine(String kind, TrajectId traject, ParticipantId who) {
        return mines.lines(kind, traject, who);
    }

    /** The board as the hall sees it, without what waits for approval; empty while it is veiled. For a kind with outcomes of its own. */
    public Optional<EntryBoard> board(ActivityId activity) {
        return outcome.board(activity);
    }

    List<Kind.Outcome> outcome(ActivityId activity) {
        return outcome.of(activity);
    }

    Recorded recorded(ActivityView activity) {
        return record.of(activity);
    }

    private interface Read {
        Object of(Topic topic, Audience audience);
    }

    private record Reading(String kind, Read reads) implements Source {
        @Override
        public Object read(Topic topic, Audience audience) {
            return reads.of(topic, audience);
        }
    }
}
