import { catalogue, validity } from '../../../components/catalogue';
import {
  DateField,
  LongTextField,
  OrganisationField,
  SubcommitteeField,
  TextField,
} from '../../../components/fields';
import {
  FieldSection,
  optionalChoice,
  optionalText,
  RowsField,
  rawText,
  requiredText,
} from '../../../components/form';
import { z } from '../../../components/form/zod';
import { t } from '../../../i18n';
import type { ViewOf } from '../../../ipc';

const texts = t.settings.person;
const common = t.catalogue;

type Post = ViewOf<'person'>['posts'][number];

const postSchema = (today: string) =>
  z.object({
    id: optionalChoice(),
    title: requiredText(300),
    organisation: optionalChoice(),
    subcommittee: optionalChoice(),
    ...validity.schema(today),
  });

const rawPost = (post: Post | null) => ({
  id: post?.id ?? null,
  title: rawText.plain(post?.title),
  organisation: post?.organisation ?? null,
  subcommittee: post?.subcommittee ?? null,
  ...validity.raw(post),
});

export const person = catalogue({
  kind: 'person',
  noun: texts.noun,
  title: t.settings.pages.person,
  columns: [
    {
      id: 'name',
      header: texts.fullName,
      field: 'name',
      width: 'minmax(9rem, 1fr)',
      cell: (row) => <b>{row.full_name}</b>,
    },
    { id: 'posts', header: texts.posts, width: 'minmax(10rem, 2fr)', cell: (row) => row.posts },
  ],
  titleOf: (row) => row.full_name,
  facts: (row) => [
    { label: texts.posts, value: row.posts.replaceAll('; ', '\n') },
    { label: texts.givenName, value: row.given_name },
  ],
  schema: (today) =>
    z.object({
      full_name: requiredText(100),
      given_name: optionalText(50),
      note: optionalText(2000),
      posts: z.array(postSchema(today)),
    }),
  raw: (record) => ({
    full_name: rawText.plain(record?.full_name),
    given_name: rawText.plain(record?.given_name),
    note: rawText.plain(record?.note),
    posts: (record?.posts ?? []).map(rawPost),
  }),
  Fields: () => (
    <>
      <FieldSection>
        <TextField name="full_name" label={texts.fullName} span={6} required />
        <TextField name="given_name" label={texts.givenName} hint={texts.givenNameHint} />
        <LongTextField name="note" label={common.note} />
      </FieldSection>
      <FieldSection title={texts.posts}>
        <RowsField
          name="posts"
          blank={() => rawPost(null)}
          addLabel={texts.addPost}
          removeLabel={texts.removePost}
          row={(path) => (
            <>
              <TextField name={`${path}.title`} label={texts.title} required />
              <OrganisationField name={`${path}.organisation`} label={texts.organisation} />
              <SubcommitteeField name={`${path}.subcommittee`} label={texts.subcommittee} />
              <DateField name={`${path}.valid_from`} label={common.validFrom} />
              <DateField name={`${path}.valid_to`} label={common.validTo} />
            </>
          )}
        />
      </FieldSection>
    </>
  ),
});
