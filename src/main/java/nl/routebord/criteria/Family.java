package nl.routebord.criteria;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.routebord.criteria.CriteriaBoard.Item;
import nl.routebord.shared.ItemRef;
import nl.routebord.trail.Concern;
import nl.routebord.workshop.Hidden;
import org.jspecify.annotations.Nullable;

/** Puts the points of a board under those they were joined into, and brings their concerns along. Pure. */
final class Family {

    private final Lineage lineage;
    private final List<Item> all;
    private final Map<UUID, Item> byId;
    private final Map<ItemRef, List<Concern>> concerns;

    Family(Lineage lineage, List<Item> all, Map<ItemRef, List<Concern>> concerns) {
        this.lineage = lineage;
        this.all = all;
        this.byId = all.stream().collect(Collectors.toMap(Item::id, Function.identity()));
        this.concerns = concerns;
    }

    /** The points with a place of their own, in their order, each with its origins and with all concerns that are heard there. */
    List<Item> standing() {
        return all.stream()
                .filter(item -> !lineage.isOff(item.id()))
                .map(item -> item.with(worries(item), origins(item), lineage.isSplit(item.id())))
                .toList();
    }

    private List<CriteriaBoard.Origin> origins(Item item) {
        return lineage.origins(item.id()).stream()
                .filter(byId::containsKey)
                .map(byId::get)
                .map(from -> new CriteriaBoard.Origin(from.text(), from.by(), from.support(), from.viaDesk()))
                .toList();
    }

    /** Oldest first, wherever they were raised. */
    private List<CriteriaBoard.Worry> worries(Item item) {
        return lineage.heard(item.id()).stream()
                .flatMap(id -> concerns.getOrDefault(new ItemRef(Criterion.KIND, id), List.of()).stream())
                .sorted(Comparator.comparing(Concern::at).thenComparing(Concern::id))
                .map(concern -> new CriteriaBoard.Worry(
                        concern.id(), concern.text(), concern.alias(), from(item, concern), Hidden.of(concern)))
                .toList();
    }

    private @Nullable String from(Item item, Concern concern) {
        var raised = byId.get(concern.about().id());
        return raised == null || raised.id().equals(item.id())
                ? null
                : raised.text().name();
    }
}
