package nl.routebord.load;

import nl.routebord.Routebord;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The whole product with the bench in it. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Routebord.class, BenchParts.class, BenchHall.class, BenchTown.class, Archive.class})
public class BenchApplication {

    public static void main(String[] args) {
        Routebord.carryScreens();
        SpringApplication.run(BenchApplication.class, args);
    }
}
