package nl.routebord.live.push;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** What who runs the product sees of pages and sockets: numbers of this node only. */
@Component
class PushMeters implements MeterBinder {

    private final Pages pages;

    PushMeters(PageCount count) {
        this.pages = count.pages();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("routebord.pages", pages, Pages::open)
                .description("Pages this node holds in memory, also of browsers that are silent")
                .register(registry);
        Gauge.builder("routebord.sockets", pages, Pages::speaking)
                .description("Pages with an open socket")
                .register(registry);
        FunctionCounter.builder("routebord.sockets.lost", pages, Pages::lost)
                .description("Sockets that ended before their page was closed")
                .register(registry);
        Gauge.builder("routebord.push.backlog", pages, Pages::waiting)
                .description("Frames that wait for sockets, all together; one socket holds no more than a handful")
                .register(registry);
    }
}
