package samples;

import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import org.springframework.transaction.annotation.Transactional;

/** A manager changes a round, and nobody is told: neither the log nor the engine could ask whose round it is. */
@UseCase
public class UngatedUseCase {
    private String stage;

    @Transactional
    @ForManagers
    public void change(String next) {
        stage = next;
    }

    @ForManagers
    public String read() {
        return stage;
    }
}
