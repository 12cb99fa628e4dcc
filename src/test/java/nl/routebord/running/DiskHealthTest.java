package nl.routebord.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.util.unit.DataSize;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DiskHealthTest {

    private static final long GB = 1L << 30;

    @TempDir
    private Path data;

    private DiskHealth disk() {
        return new DiskHealth(data, 85, DataSize.ofMegabytes(200));
    }

    private Health of(long free, long total) {
        var told = new Health.Builder();
        disk().judge(told, free, total);
        return told.build();
    }

    @Test
    void there_is_a_warning_while_a_tenth_of_the_disk_is_still_free() {
        assertThat(of(16 * GB, 100 * GB).getStatus()).isEqualTo(Status.UP);
        assertThat(of(15 * GB, 100 * GB).getStatus()).isEqualTo(DiskHealth.WARNING);
        assertThat(of(11 * GB, 100 * GB).getStatus()).isEqualTo(DiskHealth.WARNING);
    }

    @Test
    void a_disk_with_hardly_any_room_is_out_of_service_however_small_it_is() {
        assertThat(of(199L << 20, 100 * GB).getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(of(199L << 20, 200L << 20).getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
    }

    @Test
    void the_disk_of_the_data_folder_itself_is_looked_at() {
        var health = disk().health();
        assertThat(health).isNotNull();
        assertThat(health.getDetails()).containsKeys("usedPercent", "freeMegabytes");
    }
}
