package nl.routebord.live.push;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.server.communication.PushConnectionFactory;

/** Found by Vaadin through META-INF/services, before push is switched on for a screen. */
public class LivePushFactory implements PushConnectionFactory {

    private static final long serialVersionUID = 1L;

    @Override
    public PushConnection apply(UI ui) {
        return new LivePush(ui);
    }
}
