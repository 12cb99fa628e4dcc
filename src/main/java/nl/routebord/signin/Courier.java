package nl.routebord.signin;

import java.util.concurrent.Executor;
import nl.routebord.digest.MailAddress;
import nl.routebord.digest.Postbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Brings the mails that somebody waits for, beside the request: how long that takes, and whether there is a mail at all, tells
 * nobody anything. One that does not get through is asked for again; nothing of it is kept.
 */
@Component
class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final Postbox postbox;
    private final Executor executor;

    Courier(Postbox postbox, @Qualifier("applicationTaskExecutor") Executor executor) {
        this.postbox = postbox;
        this.executor = executor;
    }

    /** True where this house sends mail. */
    boolean isOn() {
        return postbox.isOn();
    }

    /** Runs this beside the request. A failure is nobody's answer: it ends in the log, without an address. */
    void beside(Runnable work) {
        executor.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException failed) {
                LOG.warn(
                        "A mail to sign in could not be made ({})",
                        failed.getClass().getName());
            }
        });
    }

    /** Brings it once the present transaction has committed, and not at all where it does not. */
    void afterCommit(MailAddress to, Note note) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                beside(() -> bring(to, note));
            }
        });
    }

    void bring(MailAddress to, Note note) {
        try {
            postbox.send(to, note.subject(), note.plain());
        } catch (MailException failed) {
            LOG.warn(
                    "A mail to sign in could not be sent ({})",
                    failed.getClass().getSimpleName());
        }
    }
}
