package io.luxuan.shared;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * MySQL's driver takes a MariaDB for a server of the year 2010 and silently cuts every moment to whole seconds: hashes over
 * moments would never be found again. The platform does not start on such a pair.
 */
@Component
class RightDriver {
    RightDriver(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData told = connection.getMetaData();
            if (isMistaken(told.getDriverName(), told.getDatabaseProductVersion())) {
                throw new IllegalStateException("this server is a MariaDB: its address must begin with jdbc:mariadb:, not jdbc:mysql:");
            }
        }
    }

    static boolean isMistaken(String driver, String version) {
        return driver.contains("MySQL") && version.contains("MariaDB");
    }
}
