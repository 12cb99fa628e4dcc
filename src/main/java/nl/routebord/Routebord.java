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
    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

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

    /**
     * Screens are drawn on virtual threads, each of which holds its carrier while a class is loaded. By itself there are as many
     * carriers as processors; then two first screens that wait for one class stop all others. To be said before the first
     * virtual thread; also by whoever starts this house otherwise than by {@link #main}.
     */
    public static void carryScreens() {
        if (System.getProperty(CARRIERS) == null) {
            var processors = Runtime.getRuntime().availableProcessors();
            System.setProperty(CARRIERS, Integer.toString(Math.max(16, 2 * processors)));
        }
    }
}
