package nl.routebord.live.push;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * What each open socket holds in memory for its whole life. Tomcat and Atmosphere take some 110 kB for each, for messages of
 * any size; a frame is mostly some hundred bytes, and upstream nearly nothing may come, see {@link Upstream}. Longer frames go
 * out in several pieces.
 */
@Component
class SmallBuffers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    static final String FRAME_BYTES = "4096";
    static final String UPSTREAM_SIGNS = "1024";

    /** With it pages have a socket of its own beside theirs, which says long things. */
    private static final String DEVELOPMENT_SERVER = "com.vaadin.base.devserver.DevModeHandlerManagerImpl";

    private final boolean production;

    SmallBuffers(@Value("${vaadin.productionMode:false}") boolean production) {
        this.production = production || !ClassUtils.isPresent(DEVELOPMENT_SERVER, null);
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        // Read once, when the first class of Tomcat's sockets is loaded, which is after this.
        System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", FRAME_BYTES);
        factory.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appReadBufSize", FRAME_BYTES);
            connector.setProperty("socket.appWriteBufSize", FRAME_BYTES);
        });
        if (production) {
            factory.addContextCustomizers(context -> {
                context.addParameter("org.apache.tomcat.websocket.textBufferSize", UPSTREAM_SIGNS);
                context.addParameter("org.apache.tomcat.websocket.binaryBufferSize", UPSTREAM_SIGNS);
            });
        }
    }
}
