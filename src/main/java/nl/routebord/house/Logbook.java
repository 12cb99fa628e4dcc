package nl.routebord.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.routebord.access.Act;
import nl.routebord.access.Audit;
import nl.routebord.access.AuditBook;
import nl.routebord.access.AuditChain;
import nl.routebord.access.AuditLine;
import nl.routebord.access.AuditTerm;
import nl.routebord.workshop.TrajectView;
import nl.routebord.workshop.Trajects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The audit book as the owner of the house reads it and takes it along. Every question is refused with
 * {@code traject.refused.owner} to everybody else; that the book was opened or taken along is itself noted.
 */
@Service
@Transactional
public class Logbook {

    private static final String BOOK = "logbook";

    private final Owner owner;
    private final AuditBook book;
    private final AuditChain chain;
    private final AuditTerm term;
    private final Audit audit;
    private final Trajects trajects;
    private final Whos whos;

    Logbook(Owner owner, AuditBook book, AuditChain chain, AuditTerm term, Audit audit, Trajects trajects, Whos whos) {
        this.owner = owner;
        this.book = book;
        this.chain = chain;
        this.term = term;
        this.audit = audit;
        this.trajects = trajects;
        this.whos = whos;
    }

    /**
     * One page of it.
     *
     * @param more true where older lines follow
     * @param verdict whether the chain is whole, on the first page only
     * @param trajects those one can search by
     * @param actors those one can search by
     * @param months how long lines stay
     */
    public record Page(
            List<LogRow> rows,
            boolean more,
            AuditChain.@Nullable Verdict verdict,
            Map<UUID, String> trajects,
            List<LogRow.Who> actors,
            int months) {

        public Page {
            rows = List.copyOf(rows);
            actors = List.copyOf(actors);
        }
    }

    /** The lines that fit. {@code secretOf} gives the secret this browser holds for a seat. */
    public Page page(Function<String, Optional<String>> secretOf, LogQuery query) {
        owner.require(secretOf);
        if (query.isFirst()) {
            audit.note(Audit.OWNER, null, new Act("audit.read", "house", BOOK));
        }
        var lines = book.page(query.filter(), query.page() * LogQuery.PAGE, LogQuery.PAGE + 1);
        var names = trajects.all().stream()
                .collect(Collectors.toMap(
                        one -> one.id().value(), TrajectView::name, (a, b) -> a, java.util.LinkedHashMap::new));
        var actors = book.actors(query.traject());
        var all = new ArrayList<>(actors);
        lines.forEach(line -> all.add(line.line().actor()));
        var known = whos.of(all);
        return new Page(
                lines.stream()
                        .limit(LogQuery.PAGE)
                        .map(line -> row(line, names, known))
                        .toList(),
                lines.size() > LogQuery.PAGE,
                query.page() == 0 ? chain.verify() : null,
                names,
                actors.stream()
                        .flatMap(actor -> Optional.ofNullable(known.get(actor)).stream())
                        .filter(who -> who.part() != LogRow.Part.GUEST)
                        .toList(),
                term.months());
    }

    /** All lines that fit as a table for a spreadsheet, without names. */
    public byte[] table(Function<String, Optional<String>> secretOf, LogQuery query) {
        owner.require(secretOf);
        audit.note(Audit.OWNER, null, new Act("audit.export", "house", "csv"));
        return LogFiles.table(lines(query));
    }

    /** The same with the seals, a line of JSON each. */
    public byte[] sealed(Function<String, Optional<String>> secretOf, LogQuery query) {
        owner.require(secretOf);
        audit.note(Audit.OWNER, null, new Act("audit.export", "house", "jsonl"));
        return LogFiles.sealed(lines(query));
    }

    private List<AuditLine.Sealed> lines(LogQuery query) {
        var lines = new ArrayList<AuditLine.Sealed>();
        book.each(query.filter(), lines::add);
        return lines;
    }

    private static LogRow row(AuditLine.Sealed sealed, Map<UUID, String> names, Map<String, LogRow.Who> known) {
        var line = sealed.line();
        var refused = line.result().startsWith("refused:");
        var who = known.get(line.actor());
        return new LogRow(
                line.id(),
                line.at(),
                who == null ? new LogRow.Who(line.actor(), LogRow.Part.GONE, null) : who,
                line.action(),
                line.kind(),
                line.object(),
                line.traject() == null ? null : names.get(line.traject()),
                refused
                        ? LogRow.Outcome.REFUSED
                        : "ok".equals(line.result()) ? LogRow.Outcome.OK : LogRow.Outcome.FAILED,
                refused ? line.result().substring("refused:".length()) : null,
                line.origin(),
                !sealed.hash().isEmpty());
    }
}
