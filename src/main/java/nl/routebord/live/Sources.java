package nl.routebord.live;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds the source of a topic by its kind, and reads through it in one read-only repeatable-read transaction. */
@Component
class Sources {

    /** A source that reads memory only: no connection is taken for it. */
    interface InMemory extends Source {}

    private final Supplier<Stream<Source>> all;
    private final TransactionOperations transactions;
    private final Map<String, Source> byKind = new ConcurrentHashMap<>();

    /** The sources are asked for on first use, so that a source may itself need the live core. */
    @Autowired
    Sources(ObjectProvider<Source> all, PlatformTransactionManager manager) {
        this(all::stream, snapshot(manager));
    }

    Sources(Supplier<Stream<Source>> all, TransactionOperations transactions) {
        this.all = all;
        this.transactions = transactions;
    }

    Object read(Topic topic, Audience audience) {
        return read(topic, source -> source.read(topic, audience));
    }

    /** As {@link #read}, where nothing but counts has changed since {@code before} was read. */
    Object recount(Topic topic, Audience audience, Object before) {
        return read(topic, source -> source.recount(topic, audience, before));
    }

    private Object read(Topic topic, Function<Source, Object> reading) {
        Source source = byKind.computeIfAbsent(topic.kind(), this::find);
        if (source instanceof InMemory) {
            return reading.apply(source);
        }
        Object read = transactions.execute(status -> reading.apply(source));
        if (read == null) {
            throw new IllegalStateException("The source of " + topic.kind() + " gave no record");
        }
        return read;
    }

    /** True inside a transaction of the caller: what is read there is its own view and is not shared with screens. */
    static boolean isInTransaction() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    private Source find(String kind) {
        List<Source> found =
                all.get().filter(source -> source.kind().equals(kind)).toList();
        if (found.size() != 1) {
            throw new IllegalStateException("Topics of kind " + kind + " have " + found.size() + " sources, not one");
        }
        return found.getFirst();
    }

    private static TransactionTemplate snapshot(PlatformTransactionManager manager) {
        var template = new TransactionTemplate(manager);
        template.setReadOnly(true);
        template.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        template.setName("live.frame");
        return template;
    }
}
