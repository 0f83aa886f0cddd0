package io.luxuan.support;

import io.luxuan.publicity.objection.HandleObjection;
import org.springframework.boot.test.context.TestComponent;

/** Objections come to their end in tests as they do for managers: whoever acts now finds, the second manager confirms. */
@TestComponent
public class ObjectionsByTwo {
    private static final String FOUND = "调阅原始材料并逐项核对，情况已经查明";

    private final HandleObjection handle;
    private final TwoPeople two;

    ObjectionsByTwo(HandleObjection handle, TwoPeople two) {
        this.handle = handle;
        this.two = two;
    }

    public void take(String id) {
        handle.accept(id, "已受理");
    }

    public void decline(String id) {
        two.confirm(handle.decline(id, "所述事项不属于本次公示受理异议的范围"));
    }

    public void conclude(String id, boolean upheld) {
        two.confirm(handle.conclude(id, upheld, FOUND, upheld ? "经查所述情况属实，异议成立" : "经查所述情况不属实，异议不成立"));
    }

    public void settle(String id, boolean upheld) {
        take(id);
        conclude(id, upheld);
    }
}
