package io.luxuan.demo;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/** Demo accounts, whose passwords anybody may read, stand on the embedded database and on no server. */
@Component
class DemoPlace {
    private final DataSource database;
    private final boolean anywhere;

    /** A bean of this kind, which no jar has, lets tests look at the demo on a server of their own. */
    interface Anywhere {}

    DemoPlace(DataSource database, ObjectProvider<Anywhere> anywhere) {
        this.database = database;
        this.anywhere = anywhere.getIfAvailable() != null;
    }

    /** @throws IllegalStateException before anything has been made */
    void require() {
        String product = product();
        if (!anywhere && !product.equals("H2")) {
            throw new IllegalStateException("演示数据和演示账号只能在内嵌数据库上使用，不能装入 " + product
                    + "：请设置 luxuan.demo=false。Demo accounts are never made on a server.");
        }
    }

    private String product() {
        try {
            return JdbcUtils.extractDatabaseMetaData(database, metaData -> metaData.getDatabaseProductName());
        } catch (MetaDataAccessException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }
}
