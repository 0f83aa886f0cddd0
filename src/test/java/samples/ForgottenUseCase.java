package samples;

import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;

/** What the permission test must catch: one method says who may call it, the other was forgotten. */
@UseCase
public class ForgottenUseCase {
    @ForManagers
    public void secured() {}

    public void forgotten() {}
}
