package nl.routebord.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Room on the disk of the data folder: in order, a warning while there is still time to make room, or out of service where the
 * next vote might not be written down. The log says it once each time it gets worse or better.
 */
@Component("disk")
class DiskHealth extends AbstractHealthIndicator {

    static final Status WARNING = new Status("WARNING");

    private static final Logger LOG = LoggerFactory.getLogger(DiskHealth.class);

    private final Path data;
    private final int warnPercent;
    private final DataSize floor;
    private Status last = Status.UP;

    /**
     * @param warnPercent how full the disk may be before there is a warning
     * @param floor how much must be free
     */
    DiskHealth(
            @Value("${routebord.data}") Path data,
            @Value("${routebord.disk.warn-percent}") int warnPercent,
            @Value("${routebord.disk.floor}") DataSize floor) {
        super("the disk of the data folder could not be looked at");
        this.data = data;
        this.warnPercent = warnPercent;
        this.floor = floor;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) throws IOException {
        var disk = Files.getFileStore(data);
        judge(builder, disk.getUsableSpace(), disk.getTotalSpace());
    }

    void judge(Health.Builder builder, long free, long total) {
        var used = total == 0 ? 0 : (int) (100 - free * 100.0 / total);
        var status = Status.UP;
        if (free < floor.toBytes()) {
            status = Status.OUT_OF_SERVICE;
        } else if (used >= warnPercent) {
            status = WARNING;
        }
        builder.status(status)
                .withDetail("usedPercent", used)
                .withDetail("freeMegabytes", DataSize.ofBytes(free).toMegabytes());
        told(status, used);
    }

    private synchronized void told(Status status, int used) {
        if (!status.equals(last)) {
            last = status;
            if (status.equals(Status.UP)) {
                LOG.info("The disk of the data folder has room again: {} % is in use", used);
            } else {
                LOG.warn("The disk of the data folder is nearly full: {} % is in use", used);
            }
        }
    }
}
