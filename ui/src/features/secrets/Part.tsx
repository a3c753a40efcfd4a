import { Stack, Text } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './secrets.module.css';

interface Props {
  title: string;
  hint: string;
  children: ReactNode;
}

/** One matter of the page: what it is, and what can be done. */
export function Part({ title, hint, children }: Props) {
  const id = useId();
  return (
    <section className={classes.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <Stack gap="sm" align="stretch">
        <Text size="sm">{hint}</Text>
        {children}
      </Stack>
    </section>
  );
}
