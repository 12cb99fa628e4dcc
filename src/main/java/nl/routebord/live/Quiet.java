package nl.routebord.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;

/**
 * Vaadin never speaks to the hall in its own words. An expired session, a screen the server no longer knows or numbers that
 * do not match: the page loads anew without a message, and is rebuilt from address, cookie and database.
 */
@Component
class Quiet implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    /** Flow asks with every push, so they are made once. */
    private static final SystemMessages DUTCH = messages(Locale.forLanguageTag("nl"));

    private static final SystemMessages ENGLISH = messages(Locale.ENGLISH);

    @Override
    public void serviceInit(ServiceInitEvent init) {
        init.getSource().setSystemMessagesProvider(info -> of(info.getLocale()));
        init.getSource().addUIInitListener(event -> quiet(event.getUI()));
    }

    /** In one of our two languages, whatever a browser says it reads. */
    static SystemMessages of(Locale locale) {
        return "en".equals(locale.getLanguage()) ? ENGLISH : DUTCH;
    }

    private static SystemMessages messages(Locale locale) {
        var messages = new CustomizedSystemMessages();
        // Also used where the server does not know the UI any more.
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSyncErrorNotificationEnabled(false);
        messages.setCookiesDisabledNotificationEnabled(false);
        // Not silent: a page that fails on every load must not load for ever.
        messages.setInternalErrorCaption(LiveTexts.say(locale, "live.error.caption"));
        messages.setInternalErrorMessage(LiveTexts.say(locale, "live.error.message"));
        return messages;
    }

    /** The banner of rb-live speaks instead; Flow only keeps trying, each screen in its own time. */
    private static void quiet(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText("");
        dialog.setDialogTextGaveUp("");
        dialog.setReconnectAttempts(1_000_000);
        dialog.setReconnectInterval(ThreadLocalRandom.current().nextInt(1_500, 4_000));
    }
}
