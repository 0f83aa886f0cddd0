package io.luxuan.shared.keys;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Works the stored keys out anew, all in one transaction. A key that is right already stays, so it may begin again. */
@Component
class V59__Compare_names_as_people_read_them extends BaseJavaMigration {
    @Override
    public void migrate(Context context) {
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        new NamesOfRows(jdbc).renew();
        new ThingsPaidOnce(jdbc).renew();
        new PeopleInTheLedger(jdbc).renew();
    }
}
