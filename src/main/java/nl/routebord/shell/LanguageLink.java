package nl.routebord.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The link to the other language, in that language; it comes back to the same page. */
public final class LanguageLink extends Anchor {

    private static final long serialVersionUID = 1L;

    /** {@code page} is the path it stands on, for example {@code /m/KLM7R4PX}. */
    public LanguageLink(String page) {
        var other = Words.say("shell.language.code");
        setHref("/taal/" + other + "?terug=" + URLEncoder.encode(page, StandardCharsets.UTF_8));
        setRouterIgnore(true);
        addClassName("language");
        getElement().setAttribute("lang", other).setAttribute("hreflang", other);
        add(Icon.SPEECH.create(), new Span(Words.say("shell.language")));
    }
}
