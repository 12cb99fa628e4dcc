package nl.routebord.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The language of a screen: Dutch, unless somebody chose English on the help page. Never the browser's own language: a
 * resident with a second-hand phone set to another language is still in a Dutch hall.
 */
@Component
public class Language implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    static final String COOKIE = "rb-taal";

    Language() {
        Words.warm();
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        // What is said where there is no page, as that it has to be loaded anew.
        event.getSource()
                .addSessionInitListener(began ->
                        began.getSession().setLocale(of(began.getRequest().getCookies())));
        event.getSource().addUIInitListener(opened -> {
            var request = com.vaadin.flow.server.VaadinRequest.getCurrent();
            opened.getUI().setLocale(of(request == null ? null : request.getCookies()));
        });
        event.addIndexHtmlRequestListener(page -> {
            var language = of(page.getVaadinRequest().getCookies()).getLanguage();
            page.getDocument().select("html").attr("lang", language);
            page.getDocument()
                    .head()
                    .appendElement("meta")
                    .attr("name", "robots")
                    .attr("content", "noindex");
        });
    }

    /** The language of whoever sends these cookies. */
    public static Locale of(Cookie @Nullable [] cookies) {
        if (cookies != null) {
            for (var cookie : cookies) {
                if (COOKIE.equals(cookie.getName()) && "en".equals(cookie.getValue())) {
                    return Locale.ENGLISH;
                }
            }
        }
        return Words.DUTCH;
    }
}
