package nl.routebord.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Gives each page of Vaadin a number that nobody can guess, and its own scripts and sheets the same: what somebody else manages
 * to write into a page has no such number and does not run. Flow's client makes functions of words that the server sends; the
 * first script of the page takes that over (see {@code door.js}), so that the browser need not allow it to everybody.
 */
@Component
class Nonces implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final int BYTES = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String DOOR = read();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (event.getSource().getDeploymentConfiguration().isProductionMode()) {
            event.addIndexHtmlRequestListener(Nonces::guard);
        } else {
            event.addIndexHtmlRequestListener(page -> say(page, Policy.DEVELOPMENT));
        }
    }

    private static void guard(IndexHtmlResponse page) {
        var nonce = fresh();
        var document = page.getDocument();
        document.head().prependChild(new Element("script").appendChild(new DataNode(DOOR)));
        document.select("script, style, link[rel=modulepreload]").attr("nonce", nonce);
        say(page, Policy.live(nonce));
    }

    private static void say(IndexHtmlResponse page, String policy) {
        page.getVaadinResponse().setHeader("Content-Security-Policy", policy);
    }

    private static String fresh() {
        var bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return Base64.getEncoder().encodeToString(bits);
    }

    private static String read() {
        try {
            return new ClassPathResource("page/door.js", Nonces.class.getClassLoader())
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
