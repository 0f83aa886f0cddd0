package io.luxuan.support;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.springframework.boot.test.context.TestComponent;

/** Counts the statements that mappers send from one thread: sweeps in the background are not the test's. */
@TestComponent
@Intercepts({
    @Signature(type = Executor.class, method = "update", args = {MappedStatement.class, Object.class}),
    @Signature(type = Executor.class, method = "query",
            args = {MappedStatement.class, Object.class, RowBounds.class, ResultHandler.class})
})
public class CountedStatements implements Interceptor {
    private final ThreadLocal<AtomicLong> count = ThreadLocal.withInitial(AtomicLong::new);

    @Override
    public Object intercept(Invocation invocation) throws Throwable {
        count.get().incrementAndGet();
        return invocation.proceed();
    }

    public long count() {
        return count.get().get();
    }
}
