package nl.routebord.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Tells the browser at once which scripts the first page will need. They are found one after another otherwise, each after a
 * round trip, and on a weak network those are most of the time until the first page. Nothing in development, which has no build.
 */
@Component
class Preload implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final String WEBAPP = "META-INF/VAADIN/webapp/";
    private static final String BUILD = "VAADIN/build/";
    private static final Pattern NEEDED = Pattern.compile(
            "\\./((?:FlowBootstrap|FlowClient|ApplicationConnection|generated-flow-imports)-[\\w-]+\\.js)");

    private volatile Set<String> scripts = Set.of();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::hint);
    }

    private void hint(IndexHtmlResponse page) {
        var head = page.getDocument().head();
        if (scripts.isEmpty()) {
            var found = new LinkedHashSet<String>();
            head.select("link[rel=modulepreload]").eachAttr("href").forEach(href -> follow(href, found));
            scripts = found;
        }
        scripts.forEach(script -> head.appendChild(new Element("link")
                .attr("rel", "modulepreload")
                .attr("crossorigin", "")
                .attr("href", script)));
    }

    private static void follow(String href, Set<String> found) {
        for (var name :
                NEEDED.matcher(read(href)).results().map(MatchResult::group).toList()) {
            var script = BUILD + name.substring(2);
            if (found.add(script)) {
                follow(script, found);
            }
        }
    }

    /** Empty for what is not part of the build. */
    private static String read(String href) {
        try (var in = Preload.class.getClassLoader().getResourceAsStream(WEBAPP + href)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
