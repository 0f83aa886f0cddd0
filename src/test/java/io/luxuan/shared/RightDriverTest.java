package io.luxuan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RightDriverTest {
    @Test
    void a_mariadb_wants_its_own_driver() {
        assertThat(RightDriver.isMistaken("MySQL Connector/J", "5.5.5-10.11.19-MariaDB-0+deb12u1")).isTrue();
        assertThat(RightDriver.isMistaken("MariaDB Connector/J", "10.11.19-MariaDB-0+deb12u1")).isFalse();
        assertThat(RightDriver.isMistaken("MySQL Connector/J", "9.7.4")).isFalse();
        assertThat(RightDriver.isMistaken("H2 JDBC Driver", "2.4.240")).isFalse();
    }
}
