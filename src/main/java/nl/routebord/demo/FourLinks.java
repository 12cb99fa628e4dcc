package nl.routebord.demo;

import java.io.PrintStream;
import nl.routebord.staff.StaffDesk;
import nl.routebord.workshop.HouseDoor;
import nl.routebord.workshop.PublicAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells whoever started the product where to go: four links, one a line; without the demo the link of the owner alone, or the
 * page to sign in where staff signs in with a provider of its own. The only thing ever written to standard output.
 */
@Component
class FourLinks {

    private final World world;
    private final HouseDoor house;
    private final PublicAddress address;
    private final boolean demo;
    private final boolean link;
    private final boolean print;

    FourLinks(
            World world,
            HouseDoor house,
            PublicAddress address,
            StaffDesk staff,
            @Value("${routebord.demo}") String demo,
            @Value("${routebord.owner-link:}") String ownerLink,
            @Value("${routebord.print-links:true}") boolean print) {
        this.world = world;
        this.house = house;
        this.address = address;
        this.demo = !"off".equalsIgnoreCase(demo);
        this.link = !staff.isOn() || "on".equalsIgnoreCase(ownerLink);
        this.print = print;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        if (print) {
            tell(System.out);
        }
    }

    private void tell(PrintStream out) {
        if (!demo && !link) {
            house.endOwnerLinks();
            out.println("Routebord   " + address.base() + StaffDesk.PAGE);
            out.flush();
            return;
        }
        if (!demo) {
            out.println("Routebord   " + address.base() + "/r/" + house.ownerLink());
            out.flush();
            return;
        }
        var evening = world.evening();
        out.println("Regie       " + address.base() + "/r/" + world.ownerLink(evening));
        out.println("Scherm      " + address.base() + "/s/" + world.hallLink(evening));
        out.println("Meedoen     " + address.joining(evening));
        // Who ended every membership of the demo has no such link any more.
        world.memberLinks(evening).stream()
                .findFirst()
                .ifPresent(link -> out.println("Klankbord   " + address.base() + "/k/" + link));
        out.flush();
    }
}
