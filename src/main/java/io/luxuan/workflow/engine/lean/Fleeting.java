package io.luxuan.workflow.engine.lean;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextListener;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * Forgets the transient values of lean processes at the end of a command, before its executions are written: otherwise
 * their rows would say that there are variables, and each later command would look for them.
 */
class Fleeting extends CommandInterceptor {
    private static final CommandContextListener FORGET = new Forget();

    @Override
    public <T> T execute(Command<T> command) {
        Context.getCommandContext().registerCommandContextListener(FORGET);
        return next.execute(command);
    }

    private static final class Forget implements CommandContextListener {
        @Override
        public void onCommandContextClose(CommandContext context) {
            context.getDbEntityManager().getCachedEntitiesByType(ExecutionEntity.class).stream()
                    .filter(execution -> LeanProcess.isOf(execution.getProcessDefinitionId())).forEach(Forget::values);
        }

        private static void values(ExecutionEntity execution) {
            execution.getVariablesInternal().stream().filter(VariableInstanceEntity::isTransient)
                    .forEach(value -> execution.removeVariableLocal(value.getName()));
        }

        @Override
        public void onCommandFailed(CommandContext context, Throwable failure) {
            // nothing is written then
        }
    }
}
