package nl.routebord.entries;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Reversible;
import nl.routebord.workshop.ActivityView;
import org.springframework.stereotype.Component;

/**
 * Entries that were joined or cut, and such that were taken apart again. The opposite is refused where one of them was changed,
 * taken off, joined or cut since: nobody's new words disappear unread.
 */
@Component
class BackKin implements Back {

    private static final String JOINED = "joined";
    private static final String APART = "apart";

    private final EntryStates states;
    private final Kin kin;

    BackKin(EntryStates states, Kin kin) {
        this.states = states;
        this.kin = kin;
    }

    /** The children stand and the parents stand in them; with the version of each. */
    static Memo joined(Map<EntryId, Integer> children, Map<EntryId, Integer> parents) {
        return Memo.of(JOINED, said(children), said(parents));
    }

    /** The children are off and the parents stand again. */
    static Memo apart(Map<EntryId, Integer> children, Map<EntryId, Integer> parents) {
        return Memo.of(APART, said(children), said(parents));
    }

    @Override
    public Set<String> words() {
        return Set.of(JOINED, APART);
    }

    @Override
    public boolean stands(ActivityView activity, EntryId id, Memo memo) {
        var joined = JOINED.equals(memo.word());
        return read(memo.part(0)).entrySet().stream()
                        .allMatch(child -> isAs(child, joined ? EntryStates.State::standing : BackKin::isOff))
                && read(memo.part(1)).entrySet().stream()
                        .allMatch(parent -> isAs(parent, joined ? BackKin::isTaken : EntryStates.State::standing))
                && kin.areLinked(read(memo.part(0)).keySet(), read(memo.part(1)).keySet(), joined);
    }

    private static boolean isOff(EntryStates.State state) {
        return state.removed() && !state.replaced() && state.reason() == null;
    }

    private static boolean isTaken(EntryStates.State state) {
        return state.replaced() && !state.removed();
    }

    private boolean isAs(Map.Entry<EntryId, Integer> one, java.util.function.Predicate<EntryStates.State> how) {
        return states.of(one.getKey())
                .filter(state -> state.version() == one.getValue() && how.test(state))
                .isPresent();
    }

    @Override
    public Memo reverse(Scope scope, ActivityView activity, EntryId id, Memo memo) {
        var children = read(memo.part(0));
        var parents = read(memo.part(1));
        states.hold(Stream.of(children, parents)
                .map(Map::keySet)
                .flatMap(Collection::stream)
                .toList());
        if (!stands(activity, id, memo)) {
            throw Reversible.changed();
        }
        if (JOINED.equals(memo.word())) {
            kin.part(scope, activity, children.keySet(), parents.keySet());
            return apart(children, parents);
        }
        kin.unite(scope, activity, children.keySet(), parents.keySet());
        return joined(children, parents);
    }

    private static String said(Map<EntryId, Integer> versions) {
        return versions.entrySet().stream()
                .map(one -> one.getKey() + "@" + one.getValue())
                .collect(Collectors.joining(","));
    }

    private static Map<EntryId, Integer> read(String said) {
        return Arrays.stream(said.split(","))
                .map(one -> List.of(one.split("@")))
                .collect(Collectors.toMap(
                        one -> new EntryId(UUID.fromString(one.getFirst())), one -> Integer.valueOf(one.getLast())));
    }
}
