package nl.routebord.road;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import nl.routebord.access.Limits;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The door of the outboxes, for tests that send more commands than a hand can. */
public final class Deliveries {

    private Deliveries() {}

    /** The door of this house, without the limit on how fast one person may go. */
    public static MockMvc unlimited(ApplicationContext house) {
        var limits = mock(Limits.class);
        when(limits.mayAct(any())).thenReturn(true);
        when(limits.mayBringIn(any())).thenReturn(true);
        var door = new OutboxController(
                house.getBean(Seats.class),
                limits,
                house.getBean(Turnstile.class),
                List.copyOf(house.getBeansOfType(Gate.class).values()),
                house.getBean(Notebook.class),
                house.getBean(Tally.class),
                List.copyOf(house.getBeansOfType(Intake.class).values()));
        return MockMvcBuilders.standaloneSetup(door)
                .setControllerAdvice(new Refusals())
                .build();
    }
}
