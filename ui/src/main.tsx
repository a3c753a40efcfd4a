// The nonce comes first: styles made by anything imported later depend on it.
import './app/nonce';
import { start } from './app/start';

start();
