package samples;

import io.luxuan.shared.permission.ForManagers;
import org.springframework.stereotype.Service;

/** What the permission test must catch: one method says who may call it, the other was forgotten. */
@Service
public class UnsecuredService {
    @ForManagers
    public void secured() {}

    public void forgotten() {}
}
