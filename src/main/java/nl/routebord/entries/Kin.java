package nl.routebord.entries;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.road.Road;
import nl.routebord.shared.Scope;
import nl.routebord.trail.Links;
import nl.routebord.workshop.ActivityView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The links between what was joined or cut and what became of it. A link stays when it is taken apart, with who and when; only
 * those that were not count.
 */
@Component
class Kin {

    private final JdbcClient jdbc;
    private final EntryRows rows;
    private final TableGuard tables;
    private final Links links;
    private final Road road;
    private final Clock clock;

    Kin(JdbcClient jdbc, EntryRows rows, TableGuard tables, Links links, Road road, Clock clock) {
        this.tables = tables;
        this.jdbc = jdbc;
        this.rows = rows;
        this.links = links;
        this.road = road;
        this.clock = clock;
    }

    List<EntryId> parents(EntryId child) {
        return linked("select parent_id from entry_parent where child_id = ? and apart_at is null", child);
    }

    List<EntryId> children(EntryId parent) {
        return linked("select child_id from entry_parent where parent_id = ? and apart_at is null", parent);
    }

    /** True where these and no others are linked: by links that count, or ({@code joined} false) by such as were taken apart. */
    boolean areLinked(Collection<EntryId> children, Collection<EntryId> parents, boolean joined) {
        return children.stream().allMatch(child -> links(child, joined).stream().allMatch(parents::contains))
                && children.stream()
                        .flatMap(child -> links(child, joined).stream())
                        .collect(Collectors.toSet())
                        .containsAll(parents);
    }

    private List<EntryId> links(EntryId child, boolean joined) {
        return linked(
                "select parent_id from entry_parent where child_id = ? and apart_at is "
                        + (joined ? "null" : "not null"),
                child);
    }

    /** Takes what was made off the board and puts what it was made of back as it was. */
    void part(Scope scope, ActivityView activity, Collection<EntryId> children, Collection<EntryId> parents) {
        children.forEach(child -> {
            rows.remove(child, scope.speaker());
            links.veil(scope, child.value(), activity.id(), true);
            jdbc.sql("update entry_parent set apart_at = ?, apart_by = ? where child_id = ? and apart_at is null")
                    .params(
                            clock.instant().atOffset(ZoneOffset.UTC),
                            scope.speaker().value(),
                            child.value())
                    .update();
        });
        parents.forEach(parent -> rows.replaced(parent, false));
        tell(scope, activity, children, parents);
    }

    /** Puts what was made back in the place of what it was made of. */
    void unite(Scope scope, ActivityView activity, Collection<EntryId> children, Collection<EntryId> parents) {
        children.forEach(child -> {
            rows.restore(child);
            links.veil(scope, child.value(), activity.id(), false);
            jdbc.sql("update entry_parent set apart_at = null, apart_by = null where child_id = ?")
                    .param(child.value())
                    .update();
        });
        parents.forEach(parent -> rows.replaced(parent, true));
        tell(scope, activity, children, parents);
    }

    /** Who wrote one of them, and who sits at its table, sees on their own phone what became of it. */
    private void tell(Scope scope, ActivityView activity, Collection<EntryId> children, Collection<EntryId> parents) {
        road.announce(activity.board());
        var all = Stream.concat(children.stream(), parents.stream())
                .flatMap(id -> rows.find(scope, id).stream())
                .toList();
        all.stream().map(Entry::table).distinct().forEach(table -> tables.tell(activity, table));
        all.stream()
                .map(Entry::author)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(author -> road.announce(activity.mine(author)));
    }

    private List<EntryId> linked(String sql, EntryId id) {
        return jdbc.sql(sql).param(id.value()).query(UUID.class).list().stream()
                .map(EntryId::new)
                .toList();
    }
}
