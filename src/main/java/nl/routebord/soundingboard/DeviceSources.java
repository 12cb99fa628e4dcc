package nl.routebord.soundingboard;

import java.time.Clock;
import java.util.UUID;
import nl.routebord.live.Audience;
import nl.routebord.live.Source;
import nl.routebord.live.Topic;
import nl.routebord.shared.ParticipantId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the devices of a member, and how one that waits stands. Each topic is watched by that member's own screens. */
@Configuration(proxyBeanMethods = false)
class DeviceSources {

    @Bean
    Source devicesOfMember(Seated seated, DeviceRows devices, Clock clock) {
        return new OfMember(seated, devices, clock);
    }

    @Bean
    Source deviceAtTheDoor(DeviceRows devices) {
        return new OfDevice(devices);
    }

    private record OfMember(Seated seated, DeviceRows devices, Clock clock) implements Source {

        @Override
        public String kind() {
            return Devices.TOPIC;
        }

        @Override
        public Devices read(Topic topic, Audience audience) {
            var who = new ParticipantId(UUID.fromString(topic.id()));
            var open = seated.find(who)
                    .filter(seat -> seat.isOpen(clock.instant()))
                    .isPresent();
            return new Devices(open, devices.of(who));
        }
    }

    private record OfDevice(DeviceRows devices) implements Source {

        @Override
        public String kind() {
            return Threshold.TOPIC;
        }

        @Override
        public Threshold read(Topic topic, Audience audience) {
            var id = UUID.fromString(topic.id());
            return devices.find(id)
                    .map(device -> new Threshold(id, device.state(), device.number()))
                    .orElse(new Threshold(id, Threshold.State.OUT, ""));
        }
    }
}
