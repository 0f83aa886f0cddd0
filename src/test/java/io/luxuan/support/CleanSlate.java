package io.luxuan.support;

import java.util.Map;
import java.util.WeakHashMap;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Each class of service tests begins with what the program had when it had started: what went before neither stands in its lists nor
 * makes its sweeps slow.
 */
class CleanSlate implements TestExecutionListener {
    private static final Map<ApplicationContext, FirstRows> FIRST = new WeakHashMap<>();

    @Override
    public void beforeTestClass(TestContext test) {
        ApplicationContext context = test.getApplicationContext();
        FirstRows first = FIRST.get(context);
        if (first == null) {
            FIRST.put(context, FirstRows.keep(context.getBean(DataSource.class)));
        } else {
            first.bringBack();
        }
    }
}
