package nl.routebord.access;

import java.time.Clock;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit book at another moment, on a node of its own, for tests of every room. */
public final class Terms {

    private Terms() {}

    /** The book as this node writes it then. */
    public static Audit book(ApplicationContext context, Clock then, String node) {
        return new Audit(context.getBean(JdbcClient.class), then, node);
    }

    /** How long its lines stay. To be used in a transaction where that matters. */
    public static AuditTerm of(ApplicationContext context, Clock then, Audit book) {
        return new AuditTerm(context.getBean(JdbcClient.class), book, then, AuditTerm.LEAST);
    }

    /** Seals all that this node wrote. */
    public static void seal(ApplicationContext context, Clock then, Audit book) {
        new AuditSealing(context.getBean(JdbcClient.class), context.getBean(TransactionTemplate.class), book, then)
                .seal();
    }
}
