package nl.routebord.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.routebord.Routebord;
import nl.routebord.rights.Building;
import nl.routebord.soundingboard.Homes;
import nl.routebord.workshop.Colleagues;
import nl.routebord.workshop.Staff;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of services on a real database: H2, or PostgreSQL with {@code -Droutebord.test.db=postgres}. All such tests share one
 * Spring context, so none may change beans. Nothing is rolled back: each test founds its own traject with {@link Cast}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("service")
@SpringBootTest(
        classes = Routebord.class,
        properties = {
            "routebord.print-links=false",
            "routebord.demo=off",
            "server.port=0",
            // Mail is on, to a server that is not there: a test that reads mail brings one of its own.
            "routebord.mail.host=127.0.0.1",
            "routebord.mail.port=1",
            "routebord.mail.from=klankbord@wijkerveen.test"
        })
@ContextConfiguration(initializers = TestDatabase.class)
@Import({Cast.class, Colleagues.class, Homes.class, Building.class, Staff.class})
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public @interface ServiceTest {}
