import { Button, Group, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ErrorNotice } from '../../components/errors';
import { CheckField } from '../../components/fields';
import { FieldSection, PlainForm } from '../../components/form';
import { z } from '../../components/form/zod';
import { May } from '../../components/may';
import { useNotifyDone } from '../../components/notices';
import { t } from '../../i18n';
import { call, type Saved } from '../../ipc';
import classes from './settings.module.css';

const texts = t.settings.briefing_rule;
const schema = z.object({ approved: z.boolean() });

/** What has to come before a briefing is issued. */
export function BriefingRulePage() {
  const { data, error, refetch } = useQuery({
    queryKey: ['briefing_issue_rule'],
    queryFn: () => call('briefing_issue_rule'),
  });
  const queries = useQueryClient();
  const notifyDone = useNotifyDone();
  const done = async ({ operation }: Saved) => {
    notifyDone(texts.saved, operation);
    await queries.invalidateQueries();
  };
  if (error) return <ErrorNotice error={error} onRetry={refetch} />;
  if (!data) return null;
  return (
    <div className={classes.sheet}>
      <PlainForm
        label={t.settings.pages.briefing_rule}
        schema={schema}
        initial={{ approved: data === 'approved' }}
        send={({ approved }) => call('briefing_issue_rule_save', { rule: approved ? 'approved' : 'signed' })}
        onDone={done}
        footer={({ busy }) => (
          <May to="administer">
            <Group>
              <Button type="submit" loading={busy} data-enter-stop>
                {texts.save}
              </Button>
            </Group>
          </May>
        )}
      >
        <FieldSection>
          <CheckField name="approved" label={texts.approved} span={12} />
        </FieldSection>
        <Text size="sm">{texts.hint}</Text>
      </PlainForm>
    </div>
  );
}
