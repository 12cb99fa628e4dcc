package nl.routebord;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/**
 * Starts the product. The shell of every page: one style sheet of our own, and push. With a phone's keyboard up the page is as
 * high as what is left, so that nothing lies behind the keys.
 */
@SpringBootApplication
@Modulithic(systemName = "Routebord", sharedModules = "shared")
@Push
@Viewport("width=device-width, initial-scale=1, interactive-widget=resizes-content")
@StyleSheet("styles/styles.css")
public class Routebord implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "art/logo.svg", "any");
    }

    public static void main(String[] args) {
        carryScreens();
        var failure = new StartFailure();
        var product = new SpringApplication(Routebord.class);
        product.addListeners(failure);
        try {
            product.run(args);
        } catch (SpringApplication.AbandonedRunException asked) {
            // bin/start trains the JVM with a start that ends by itself.
            throw asked;
        } catch (RuntimeException failed) {
            failure.tell(failed, System.err);
            System.exit(1);
        }
    }

    /** How many virtual threads go on at once, see {@link Carriers}; also for whoever starts this house otherwise than by {@link #main}. */
    public static void carryScreens() {
        Carriers.few();
    }
}
