package nl.routebord.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.routebord.testing.ServiceTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;

/** In which order the whole house stops. */
@ServiceTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@SuppressWarnings("NullAway")
class StoppingTest {

    /** {@code WebServerGracefulShutdownLifecycle} and {@code WebServerStartStopLifecycle}: the highest phase, less 1024 and 2048. */
    private static final int DOOR = Integer.MAX_VALUE - 2048;

    @Autowired
    private Farewell farewell;

    @Autowired
    private List<SmartLifecycle> all;

    @Test
    void the_goodbye_comes_first_then_the_door_closes_and_only_then_what_may_take_long_ends() {
        assertThat(farewell.getPhase()).isEqualTo(SmartLifecycle.DEFAULT_PHASE);
        assertThat(all)
                .filteredOn(one -> one.getClass().getName().startsWith("nl.routebord.") && one != farewell)
                .hasSizeGreaterThan(2)
                .allSatisfy(one -> assertThat(one.getPhase()).isLessThan(DOOR));
    }
}
